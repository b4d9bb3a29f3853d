package shop;

import dev.planloom.From;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks extends Base {
    @Task
    int number() {
        return 1;
    }

    @Task
    String text() {
        return "t";
    }

    @Task
    List<String> list() {
        return List.of();
    }

    @Task
    String[] array() {
        return new String[] {"x"};
    }

    @Task
    String a(@From("text") Object value) {
        return "object";
    }

    String a(String value) {
        return "string";
    }

    @Task
    String b(@From("number") Integer value) {
        return "Integer";
    }

    String b(int value) {
        return "int";
    }

    String b(Object value) {
        return "object";
    }

    @Task
    String c(@From("number") long value) {
        return "long";
    }

    String c(int value) {
        return "int";
    }

    String c(Integer value) {
        return "Integer";
    }

    @Task
    String d(@From("array") String... values) {
        return "strings";
    }

    String d(Object value) {
        return "object";
    }

    @Task
    String e(@From("list") Iterable<String> value) {
        return "iterable";
    }

    <T> String e(List<T> value) {
        return "list";
    }

    @Task
    String f(@From("number") Number value) {
        return "number";
    }

    private String f(Integer value) {
        return "integer" + value;
    }

    @Task
    static String g(@From("text") CharSequence value) {
        return "chars";
    }

    static String g(String value) {
        return "string";
    }

    @Task
    String h(@From("text") Object value) {
        return "object";
    }

    @Override
    String h(String value) {
        return "string" + f(1);
    }

    int number(int unused) {
        return 2;
    }
}
