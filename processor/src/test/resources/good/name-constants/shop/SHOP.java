package shop;

import dev.planloom.Task;

class SHOP {
    @Task
    static int shop() {
        return 1;
    }

    @Task(name = "provision-workers")
    static int provision(int shop) {
        return shop + 1;
    }

    @Task
    static int readURLNow() {
        return 3;
    }

    @Task
    static int t2Total() {
        return 4;
    }

    @Task
    static int plan() {
        return 5;
    }

    @Task
    static int _one$two() {
        return 6;
    }

    @Task
    static int A_B() {
        return 7;
    }

    @Task
    static int aB() {
        return 8;
    }
}
