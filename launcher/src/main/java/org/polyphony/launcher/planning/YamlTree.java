package org.polyphony.launcher.planning;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.launcher.support.TextFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree of a YAML file from its events. Anchors, aliases and tags are refused, so no file
 * unfolds to more than it holds; so are a second document, a key named twice and deep nesting.
 */
final class YamlTree {

  private static final int DEEPEST = 20;

  /** A mapping or list that is not finished. */
  private static final class Open {
    final YamlAt at;
    final Map<String, YamlAt> entries = new LinkedHashMap<>();
    final List<YamlAt> items = new ArrayList<>();
    final boolean mapping;
    @Nullable String key;

    Open(YamlAt at, boolean mapping) {
      this.at = at;
      this.mapping = mapping;
    }
  }

  private final String file;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable YamlAt root;

  private YamlTree(String file) {
    this.file = file;
  }

  /** Reads a file whose whole is a mapping. */
  static YamlAt read(Path path) {
    YamlTree tree = new YamlTree(path.toString());
    String text = TextFile.read(path);
    tree.refuseControls(text);
    try {
      Iterator<Event> events =
          new Parse(LoadSettings.builder().setLabel("file").build()).parseString(text).iterator();
      while (events.hasNext()) {
        tree.take(events.next());
      }
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw tree.refused(
          line, "not YAML: " + broken.getProblem() + "; correct it here or on the line before");
    } catch (YamlEngineException broken) {
      throw tree.refused(1, "not YAML: " + broken.getMessage() + "; is it the right file?");
    }
    if (tree.root == null || tree.root.entries() == null) {
      throw tree.refused(1, "not a mapping; write names followed by colons and values");
    }
    return tree.root;
  }

  private InputRefused refused(int line, String problem) {
    return new InputRefused("yaml.malformed", file + " line " + line + ": " + problem);
  }

  private void refuseControls(String text) {
    int line = 1;
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      line += one == '\n' ? 1 : 0;
      if (Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t') {
        throw refused(
            line, "there is the control character U+%04X; delete it".formatted((int) one));
      }
    }
  }

  private void take(Event event) {
    int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
      throw refused(line, "anchors and aliases are not read; write the value out");
    }
    switch (event) {
      case DocumentStartEvent _ -> {
        if (root != null) {
          throw refused(line, "a second document starts; put each into a file of its own");
        }
      }
      case ScalarEvent scalar -> scalar(scalar, line);
      case MappingStartEvent start -> {
        refuseTag(start.getTag().isPresent(), line);
        begin(line, true);
      }
      case SequenceStartEvent start -> {
        refuseTag(start.getTag().isPresent(), line);
        begin(line, false);
      }
      default -> {
        if (event.getEventId() == Event.ID.MappingEnd
            || event.getEventId() == Event.ID.SequenceEnd) {
          end();
        }
      }
    }
  }

  private void refuseTag(boolean tagged, int line) {
    if (tagged) {
      throw refused(line, "tags (!) are not read; leave them out");
    }
  }

  private void begin(int line, boolean mapping) {
    Open parent = open.peek();
    if (parent != null && parent.mapping && parent.key == null) {
      throw refused(line, "a key is not a single word; write a name before the colon");
    }
    if (open.size() == DEEPEST) {
      throw refused(line, "nested deeper than 20; is it the right file?");
    }
    open.push(new Open(new YamlAt(file, path(), line, null, null, null), mapping));
  }

  private void end() {
    Open done = open.pop();
    YamlAt at = done.at;
    put(
        done.mapping
            ? new YamlAt(file, at.path(), at.line(), null, done.entries, null)
            : new YamlAt(file, at.path(), at.line(), null, null, done.items));
  }

  private void scalar(ScalarEvent scalar, int line) {
    refuseTag(scalar.getTag().isPresent(), line);
    Open parent = open.peek();
    String text = scalar.getValue();
    if (parent != null && parent.mapping && parent.key == null) {
      if (parent.entries.containsKey(text)) {
        throw refused(
            line,
            "'%s' stands on line %d too; name it once"
                .formatted(text, parent.entries.get(text).line()));
      }
      parent.key = text;
      return;
    }
    boolean nothing =
        scalar.getScalarStyle() == ScalarStyle.PLAIN
            && (text.isEmpty() || text.equals("~") || text.equals("null"));
    put(new YamlAt(file, path(), line, nothing ? null : text, null, null));
  }

  private void put(YamlAt value) {
    Open parent = open.peek();
    if (parent == null) {
      root = value;
    } else if (parent.mapping && parent.key != null) {
      parent.entries.put(parent.key, value);
      parent.key = null;
    } else {
      parent.items.add(value);
    }
  }

  private String path() {
    Open parent = open.peek();
    if (parent == null) {
      return "";
    }
    String own = parent.mapping ? String.valueOf(parent.key) : "";
    String before = parent.at.path();
    return parent.mapping
        ? (before.isEmpty() ? own : before + "." + own)
        : before + "[" + parent.items.size() + "]";
  }
}
