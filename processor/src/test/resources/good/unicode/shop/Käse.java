package shop;

import dev.planloom.From;
import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("KäsePlan")
class Käse {
    @Task
    int größe() {
        return 1;
    }

    @Task(name = "größe-ändern")
    int ändern(int größe) {
        return größe + 1;
    }

    @Task(name = "名前-ß")
    String 名前(@From("größe-ändern") int zahl) {
        return "名" + zahl;
    }

    @Task
    String हिन्दी(@From("名前-ß") String text) {
        return text + "𝒳";
    }
}
