package shop;

import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.runtime.Outcome;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ConfigTasks {
    @Task
    String read() {
        return "read";
    }

    @Task
    int port() {
        return 80;
    }

    @Task
    List<? extends Number> sizes() throws IOException {
        throw new IOException("no disk");
    }

    @Task
    Map<String, List<int[]>> table() {
        return Map.of();
    }

    @Task
    String merge(String read, Optional<Integer> port, Outcome<List<? extends Number>> sizes) {
        return read + port + sizes;
    }

    @Task
    String supertypes(
            @From("port") Optional<Number> number,
            @From("port") Outcome<Object> object,
            @From("read") Optional<Comparable<String>> comparable,
            @From("table") Outcome<Map<String, ? extends Collection<int[]>>> table) {
        return number + " " + object + comparable + table;
    }

    @Task
    String wildcards(
            @From("port") Optional<? extends Number> number,
            @From("read") Optional<? extends Serializable> serializable,
            @From("sizes") Outcome<?> any,
            @From("table") Outcome<? extends Map<?, ?>> map,
            @From("port") Outcome<? super Integer> lower,
            @From("read") Optional<? super Integer> anything) {
        return number + " " + serializable + any + map + lower + anything;
    }

    @Task
    @SuppressWarnings("rawtypes")
    String raw(@From("read") Optional one, @From("sizes") Outcome two) {
        return one + " " + two;
    }

    @Task
    int forms(String read, @From("read") Outcome<String> how, @From("read") Optional<String> some) {
        return read.length() + how.toString().length() + some.orElse("").length();
    }

    @SuppressWarnings("planloom:redundant-order")
    @Task(dependsOn = {"read", "port"})
    boolean ordered(String read, Outcome<Integer> port) {
        return true;
    }

    @Task
    boolean strict(@From("read") Object value, @From("port") Comparable<Integer> number) {
        return value.equals("read") && number.compareTo(80) == 0;
    }
}
