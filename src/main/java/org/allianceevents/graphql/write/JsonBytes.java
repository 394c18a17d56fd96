package org.allianceevents.graphql.write;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.allianceevents.search.TooLarge;

/** JSON in UTF-8, as it grows: the same bytes that Jackson would write. */
final class JsonBytes {

    /** An object without fields, which the first of them would have opened. */
    static final byte[] NO_FIELDS = ascii("{}");

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    /** The longest escape: backslash, u and four digits. */
    private static final int LONGEST_ESCAPE = 6;

    private static final int LAST_FOUR_DIGIT_YEAR = 9999;

    private final int most;
    private byte[] bytes;
    private int length;

    JsonBytes(int expected) {
        this(expected, Integer.MAX_VALUE);
    }

    /** @param most how long it may get before writing ends with {@link TooLarge} */
    JsonBytes(int expected, int most) {
        this.most = most;
        bytes = new byte[Math.min(expected, most)];
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    int length() {
        return length;
    }

    /** Bytes that are JSON already. */
    void raw(byte[] json) {
        raw(json, json.length);
    }

    /** As {@link #raw(byte[])}, of the first bytes alone. */
    void raw(byte[] json, int size) {
        int at = reserve(size);
        System.arraycopy(json, 0, bytes, at, size);
    }

    /** One sign of JSON. */
    void raw(char sign) {
        int at = reserve(1);
        bytes[at] = (byte) sign;
    }

    void bool(boolean value) {
        raw(value ? TRUE : FALSE);
    }

    /** A number, as Java writes it. */
    void number(Number value) {
        raw(ascii(value.toString()));
    }

    void day(LocalDate day) {
        int year = day.getYear();
        if (year < 1000 || year > LAST_FOUR_DIGIT_YEAR) {
            text(day.toString());
            return;
        }
        int at = reserve(12);
        bytes[at] = '"';
        digits(at + 1, year / 100);
        digits(at + 3, year % 100);
        bytes[at + 5] = '-';
        digits(at + 6, day.getMonthValue());
        bytes[at + 8] = '-';
        digits(at + 9, day.getDayOfMonth());
        bytes[at + 11] = '"';
    }

    private void digits(int at, int number) {
        bytes[at] = (byte) ('0' + number / 10);
        bytes[at + 1] = (byte) ('0' + number % 10);
    }

    /** A string. It is one of the database's, which has no halves of characters. */
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        raw('"');
        int from = 0;
        for (int i = toEscape(utf8, 0); i < utf8.length; i = toEscape(utf8, from)) {
            copy(utf8, from, i);
            escape(utf8[i]);
            from = i + 1;
        }
        copy(utf8, from, utf8.length);
        raw('"');
    }

    private void copy(byte[] utf8, int from, int to) {
        int at = reserve(to - from);
        System.arraycopy(utf8, from, bytes, at, to - from);
    }

    /** Where the next byte is that can't stand as it is: eight are looked at in one step. */
    private static int toEscape(byte[] utf8, int from) {
        int i = from;
        while (i <= utf8.length - Long.BYTES && !anyToEscape((long) EIGHT.get(utf8, i))) {
            i += Long.BYTES;
        }
        while (i < utf8.length && !isToEscape(utf8[i])) {
            i++;
        }
        return i;
    }

    private static boolean anyToEscape(long eight) {
        long control = eight - ONES * ' ';
        long quote = (eight ^ ONES * '"') - ONES;
        long backslash = (eight ^ ONES * '\\') - ONES;
        return ((control | quote | backslash) & ~eight & HIGHEST_BITS) != 0;
    }

    private static boolean isToEscape(byte b) {
        return b == '"' || b == '\\' || b >= 0 && b < ' ';
    }

    private void escape(byte b) {
        int at = reserve(LONGEST_ESCAPE);
        bytes[at] = '\\';
        int letter = "\b\t\n\f\r\"\\".indexOf(b);
        if (letter >= 0) {
            bytes[at + 1] = (byte) "btnfr\"\\".charAt(letter);
            length = at + 2;
            return;
        }
        bytes[at + 1] = 'u';
        bytes[at + 2] = '0';
        bytes[at + 3] = '0';
        bytes[at + 4] = HEX[b >> 4];
        bytes[at + 5] = HEX[b & 0xF];
    }

    /** Makes room, and says where it begins. */
    private int reserve(int more) {
        int at = length;
        length += more;
        if (length > bytes.length) {
            grow();
        }
        return at;
    }

    private void grow() {
        if (length > most) {
            throw new TooLarge("a number of bytes", most);
        }
        bytes = Arrays.copyOf(bytes, Math.max(length, (int) Math.min(most, 2L * bytes.length)));
    }

    /** What was written from a place on. */
    byte[] from(int begin) {
        return Arrays.copyOfRange(bytes, begin, length);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** What was written so far, which is written no further. */
    Written written() {
        return new Written(bytes, length);
    }
}
