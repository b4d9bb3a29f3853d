package shop;

import dev.planloom.Task;

class ShopTasks implements Loading<String> {
    @Override
    public String load() {
        return "";
    }

    @Task
    void print(String load) {}
}
