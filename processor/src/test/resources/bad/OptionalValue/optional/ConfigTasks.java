package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import dev.planloom.When;
import dev.planloom.runtime.Outcome;
import java.util.List;
import java.util.Optional;

class ConfigTasks {
    @Task(optional = true)
    int weather() {
        return 20;
    }

    @Task
    void page(int weather) {}

    @Task
    void tolerant(Optional<Integer> weather, @From("weather") Outcome<Integer> outcome) {}

    @Task(optional = true)
    int forecast(int weather) {
        return weather;
    }

    @Task
    boolean isWarm(int forecast) {
        return forecast > 10;
    }

    @Task(optional = true)
    boolean isWindy() {
        return true;
    }

    @Task
    @When("isWindy")
    void sail(int weather) {}

    @Task
    boolean isRelease() {
        return true;
    }

    @Task(optional = true)
    @When("isRelease")
    List<String> mails() {
        return List.of();
    }

    @Task
    @When("isRelease")
    void send(@Each("mails") String mail) {}

    @Task(optional = true)
    int tryToSend(@Each("mails") String mail) {
        return 1;
    }

    @Task
    void count(List<String> mails, @From("tryToSend") List<Outcome<Integer>> sent) {}

    @Task
    List<String> users() {
        return List.of();
    }

    @Task(optional = true)
    int greet(@Each("users") String user) {
        return 1;
    }

    @Task
    void greeted(@From("greet") List<Outcome<Integer>> outcomes, @From("greet") List<Integer> values) {}

    @Task
    void thank(@Each("greet") int greeting) {}
}
