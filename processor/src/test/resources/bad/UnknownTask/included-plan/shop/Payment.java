package shop;

import dev.planloom.Task;

class Payment {
    @Task(dependsOn = "prices")
    void charge(int price) {}

    @Task
    String price() {
        return "1";
    }
}
