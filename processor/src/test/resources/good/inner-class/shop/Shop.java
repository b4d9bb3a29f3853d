package shop;

import dev.planloom.Task;

class Shop {
    private final int size;

    Shop(int size) {
        this.size = size;
    }

    class Loading {
        @Task
        int load() {
            return size;
        }
    }
}
