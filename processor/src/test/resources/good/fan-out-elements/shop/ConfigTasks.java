package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ConfigTasks {
    interface Named<K, T> extends Iterable<Map<K, ? super T>> {}

    interface Arrays<T> extends Named<String, T[]> {}

    interface Bounded<T extends Number> extends Collection<T> {}

    interface Consumers<T> extends Iterator<Consumer<? super T>> {}

    interface Ints extends Supplied<List<Integer>> {}

    interface Supplied<T> extends Iterable<T> {}

    @Task
    int[] ints() {
        return new int[0];
    }

    @Task
    String[][] strings() {
        return new String[0][];
    }

    @Task
    NavigableMap<String, ? extends Number> table() {
        return new TreeMap<String, Integer>();
    }

    @Task
    Stream<? extends List<String>> lists() {
        return Stream.of();
    }

    @Task
    IntStream range() {
        return IntStream.of();
    }

    @Task
    Iterator<?> iterator() {
        return List.of().iterator();
    }

    @Task
    Collection<? extends Map.Entry<String, ? super Integer>> entries() {
        return List.of();
    }

    @Task
    Arrays<? extends Number> arrays() {
        throw new UnsupportedOperationException();
    }

    @Task
    Bounded<?> bounded() {
        throw new UnsupportedOperationException();
    }

    @Task
    Consumers<? super Integer> consumers() {
        throw new UnsupportedOperationException();
    }

    @Task
    Ints integers() {
        throw new UnsupportedOperationException();
    }

    @Task
    @SuppressWarnings("rawtypes")
    List raw() {
        return List.of();
    }

    @Task
    double ofInts(@Each("ints") double number) {
        return number;
    }

    @Task
    Integer boxed(@Each("ints") Integer number) {
        return number;
    }

    @Task
    String ofStrings(@Each("strings") String[] strings) {
        return strings[0];
    }

    @Task
    Number ofTable(@Each("table") Map.Entry<String, ? extends Number> entry) {
        return entry.getValue();
    }

    @Task
    String ofLists(@Each("lists") Collection<? extends CharSequence> list) {
        return list.toString();
    }

    @Task
    long ofRange(@Each("range") long number) {
        return number;
    }

    @Task
    Object ofIterator(@Each("iterator") Object element) {
        return element;
    }

    @Task
    Object ofEntries(@Each("entries") Map.Entry<String, ? super Integer> entry) {
        return entry;
    }

    @Task
    int ofArrays(@Each("arrays") Map<String, ?> map) {
        return map.size();
    }

    @Task
    int ofBounded(@Each("bounded") Number number) {
        return number.intValue();
    }

    @Task
    String ofConsumers(@Each("consumers") Consumer<?> consumer) {
        return consumer.toString();
    }

    @Task
    int ofIntegers(@Each("integers") List<Integer> integers) {
        return integers.size();
    }

    @Task
    String ofRaw(@Each("raw") Object element) {
        return element.toString();
    }

    @Task
    String byNumber(@From("boxed") Map<Integer, Integer> numbers, @From("ofInts") Map<Integer, Double> doubles) {
        return numbers + " " + doubles;
    }
}
