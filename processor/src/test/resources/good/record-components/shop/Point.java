package shop;

import dev.planloom.Task;

@SuppressWarnings("planloom:unused-value")
record Point(int x, int y) {
    @Task
    public int x() {
        return x;
    }

    @Override
    @Task(dependsOn = "x")
    public int y() {
        return y;
    }
}
