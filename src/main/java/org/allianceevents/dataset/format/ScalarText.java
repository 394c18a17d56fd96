package org.allianceevents.dataset.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** How a text is written in YAML: without quotes wherever every reader, an old one too, takes it for that text. */
final class ScalarText {

    private static final ScalarResolver CORE = new CoreScalarResolver(false);
    private static final Set<String> OLD_BOOLEANS = Set.of("y", "n", "yes", "no", "on", "off", "=", "<<");
    private static final Pattern OLD_NUMBER = Pattern.compile(
            "[-+]?(?:[0-9][0-9_,]*(?:\\.[0-9_]*)?|\\.[0-9_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?|0[xob][0-9A-Fa-f_]+)");
    private static final String INDICATORS = "[]{},#&*!|>'\"%@`";
    private static final String SPACED_INDICATORS = "-?:";

    private ScalarText() {}

    /** In a line of block style. */
    static String inBlock(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** Within brackets or braces, where commas and brackets mean something. */
    static String inFlow(String text) {
        boolean plain = isPlain(text)
                && text.chars().noneMatch(c -> "[]{},".indexOf(c) >= 0)
                && !SPACED_INDICATORS.contains(text.substring(0, 1))
                && !text.endsWith(":");
        return plain ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.startsWith(" ") || text.endsWith(" ") || text.endsWith(":")) {
            return false;
        }
        if (text.indexOf('\n') >= 0 || text.contains(": ") || text.contains(" #")) {
            return false;
        }
        if (INDICATORS.indexOf(text.charAt(0)) >= 0 || text.startsWith("---") || text.startsWith("...")) {
            return false;
        }
        boolean spaced = SPACED_INDICATORS.indexOf(text.charAt(0)) >= 0;
        return !(spaced && (text.length() == 1 || text.charAt(1) == ' ')) && isText(text);
    }

    /** Whether no reader takes it for a number, a truth value or nothing. */
    private static boolean isText(String text) {
        return CORE.resolve(text, true).equals(Tag.STR)
                && !OLD_BOOLEANS.contains(text.toLowerCase(Locale.ROOT))
                && !OLD_NUMBER.matcher(text).matches();
    }

    private static String quoted(String text) {
        if (text.indexOf('\n') < 0 && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Whether the lines of a folded block give this text again. */
    static boolean canFold(String text) {
        return !text.isEmpty()
                && text.strip().length() == text.length()
                && text.lines().noneMatch(line -> line.startsWith(" ") || line.endsWith(" "));
    }

    /** Lines of at most a width, broken at single spaces: a fold adds a space, so Japanese text stays in one piece. */
    static List<String> fold(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int lastBreak = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (!end && !isBreak(text, i)) {
                continue;
            }
            if (text.codePointCount(start, i) > width && lastBreak > start) {
                lines.add(text.substring(start, lastBreak));
                start = lastBreak + 1;
            }
            lastBreak = i;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static boolean isBreak(String text, int i) {
        return text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ';
    }
}
