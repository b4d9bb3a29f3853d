package shop;

import dev.planloom.Task;

interface Loading<T> {
    @Task
    T load();
}
