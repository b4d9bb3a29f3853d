package shop;

import dev.planloom.From;
import dev.planloom.Task;

class ConfigTasks {
    @Task
    boolean bool() {
        return true;
    }

    @Task
    byte small() {
        return 1;
    }

    @Task
    char letter() {
        return 'c';
    }

    @Task
    short brief() {
        return 3;
    }

    @Task
    int number() {
        return 4;
    }

    @Task
    long big() {
        return 5L;
    }

    @Task
    float real() {
        return 6.5f;
    }

    @Task
    double exact() {
        return 7.25;
    }

    @Task
    Integer boxed() {
        return 8;
    }

    @Task
    String same(
            boolean bool, byte small, char letter, short brief, int number, long big, float real, double exact) {
        return "" + bool + small + letter + brief + number + big + real + exact;
    }

    @Task
    String boxes(
            Boolean bool, Byte small, Character letter, Short brief, Integer number, Long big, Float real, Double exact) {
        return "" + bool + small + letter + brief + number + big + real + exact;
    }

    @Task
    String widened(
            @From("small") short s,
            @From("letter") int i,
            @From("brief") long l,
            @From("number") float f,
            @From("big") double d,
            @From("real") double e,
            @From("small") double g) {
        return s + " " + i + " " + l + " " + f + " " + d + " " + e + " " + g;
    }

    @Task
    String unboxed(int boxed, @From("boxed") long wide, @From("boxed") double wider) {
        return boxed + " " + wide + " " + wider;
    }

    @Task
    String objects(
            @From("number") Number a, @From("letter") Comparable<Character> b, @From("bool") Object c) {
        return a + " " + b + " " + c;
    }
}
