package shop;

import base.BaseTasks;
import dev.planloom.Task;

abstract class MiddleTasks extends BaseTasks {
    @Task
    int middle(int load, int constant) {
        return load + constant;
    }
}
