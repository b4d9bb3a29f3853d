package shop;

import dev.planloom.Each;
import dev.planloom.Plan;
import dev.planloom.Task;
import java.util.stream.Collector;
import java.util.stream.Collectors;

@Plan("OtherPlan")
record OtherTasks(String separator) {
    @Task
    static char[] letters() {
        return new char[] {'a', 'b'};
    }

    @Task
    static String text(@Each(value = "letters", collect = "joining") char letter) {
        return String.valueOf(letter);
    }

    Collector<CharSequence, ?, String> joining() {
        return Collectors.joining(separator);
    }
}
