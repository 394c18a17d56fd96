package org.allianceevents.dataset.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The text of a file: UTF-8, Unix line ends, composed characters (NFC), nothing that an editor doesn't show. */
public final class FileText {

    private enum Flaw {
        CARRIAGE_RETURN("the line ends with a carriage return (CRLF)", "Save the file with Unix line ends (LF)"),
        TAB("there is a tab", "Use spaces"),
        NUL("there is a NUL character", "Save the file as plain UTF-8 text"),
        CONTROL("there is a control character", "Take it out"),
        INVISIBLE("there is a character that is not shown or changes the direction of writing", "Take it out"),
        BYTE_ORDER_MARK("there is a byte-order mark within the text", "Take it out");

        private final String cause;
        private final String remedy;

        Flaw(String cause, String remedy) {
            this.cause = cause;
            this.remedy = remedy;
        }
    }

    private FileText() {}

    /** What is wrong with a value, whose escapes may say what the file itself doesn't have; null if nothing is. */
    static @Nullable Finding flawOf(String value, int line, int column) {
        for (int i = 0; i < value.length(); i++) {
            Flaw flaw = flaw(value.charAt(i));
            if (flaw != null) {
                return new Finding(line, column, flaw.cause + code(flaw, value.charAt(i)), "Take it out");
            }
        }
        boolean halves = value.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        return halves
                ? new Finding(line, column, "there is half of a surrogate pair", "Write the character itself")
                : null;
    }

    /** The text, or null if there was something to find. */
    public static @Nullable String decode(byte[] bytes, Consumer<Finding> findings) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            findings.accept(
                    new Finding(1, 1, "the file begins with a byte-order mark", "Save it as UTF-8 without one"));
            return null;
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            findings.accept(new Finding(1, 1, "the file is UTF-16", "Save it as UTF-8"));
            return null;
        }
        String text = decodeUtf8(bytes, findings);
        return text != null && clean(text, findings) ? text : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String decodeUtf8(byte[] bytes, Consumer<Finding> findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
            String cause = "byte 0x%02X is not UTF-8".formatted(bytes[in.position()]);
            findings.accept(new Finding(line, 1, cause, "Save the file as UTF-8"));
            return null;
        }
        return out.flip().toString();
    }

    /** Each flaw is reported once, where it first stands: a file saved with CRLF has it on every line. */
    private static boolean clean(String text, Consumer<Finding> findings) {
        Map<Flaw, Finding> flaws = new EnumMap<>(Flaw.class);
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Flaw flaw = flaw(c);
            if (flaw != null) {
                flaws.putIfAbsent(flaw, new Finding(line, column, flaw.cause + code(flaw, c), flaw.remedy));
            }
            column++;
            if (c == '\n') {
                line++;
                column = 1;
            }
        }
        flaws.values().forEach(findings);
        return composed(text, findings) && flaws.isEmpty();
    }

    private static String code(Flaw flaw, char c) {
        return flaw == Flaw.CONTROL || flaw == Flaw.INVISIBLE ? " (U+%04X)".formatted((int) c) : "";
    }

    private static @Nullable Flaw flaw(char c) {
        if (c >= ' ' && c < 0x7F || c == '\n') {
            return null;
        }
        return switch (c) {
            case '\r' -> Flaw.CARRIAGE_RETURN;
            case '\t' -> Flaw.TAB;
            case 0 -> Flaw.NUL;
            case 0xFEFF -> Flaw.BYTE_ORDER_MARK;
            case 0xAD, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x2060, 0xFFFE, 0xFFFF -> Flaw.INVISIBLE;
            default -> other(c);
        };
    }

    private static @Nullable Flaw other(char c) {
        if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
            return Flaw.INVISIBLE;
        }
        return Character.isISOControl(c) ? Flaw.CONTROL : null;
    }

    private static boolean composed(String text, Consumer<Finding> findings) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return true;
        }
        String[] lines = text.split("\n", -1);
        int line = 0;
        while (line < lines.length - 1 && Normalizer.isNormalized(lines[line], Normalizer.Form.NFC)) {
            line++;
        }
        String cause = "a character is written as a letter and a separate mark (not Unicode NFC)";
        findings.accept(new Finding(line + 1, 1, cause, "Save the text in composed form (NFC)"));
        return false;
    }
}
