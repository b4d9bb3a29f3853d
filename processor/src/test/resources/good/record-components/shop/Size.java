package shop;

import dev.planloom.Plan;
import dev.planloom.Task;

@Plan("SizePlan")
record Size(@Task int width, @Task(name = "the-height", dependsOn = "width") int height, @Task String... labels) {
    Size {
        if (width < 0) {
            throw new IllegalArgumentException();
        }
    }

    Size() {
        this(2, 3, "a", "b");
    }

    @Task
    int area(int width, @dev.planloom.From("the-height") int height) {
        return width * height;
    }

    @Task
    int count(String[] labels) {
        return labels.length;
    }
}
