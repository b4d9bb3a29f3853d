package dev.planloom.runtime.execution;

/** The likelihood of edges in a random plan. */
enum Shape {
    SPARSE {
        @Override
        double density(int from, int to, int tasks) {
            return 1.5 / tasks;
        }
    },
    DENSE {
        @Override
        double density(int from, int to, int tasks) {
            return 0.3;
        }
    },
    CHAIN {
        @Override
        double density(int from, int to, int tasks) {
            return from + 1 == to ? 1 : 0.01;
        }
    },
    WIDE {
        @Override
        double density(int from, int to, int tasks) {
            return from < tasks / 20 ? 0.2 : 0;
        }
    },
    BANDS {
        @Override
        double density(int from, int to, int tasks) {
            return from / 16 + 1 == to / 16 ? 0.2 : 0;
        }
    };

    /** How likely an edge is between two tasks, of which {@code from} is the lower. */
    abstract double density(int from, int to, int tasks);
}
