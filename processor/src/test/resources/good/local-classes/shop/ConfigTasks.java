package shop;

import dev.planloom.Task;

class ConfigTasks {
    private final Runnable anonymous = new Runnable() {
        @Override
        @Task
        public void run() {}
    };

    @Task
    int load() {
        class Local {
            @Task
            int unseen() {
                return 1;
            }

            @Task(dependsOn = "unknown")
            <T> void wrong(T alsoUnknown) {}
        }
        return new Local().unseen() + 1;
    }

    @Task
    boolean hasRun(int load) {
        anonymous.run();
        return load == 2;
    }

    enum Kind {
        ONE {
            @Task
            int unseen() {
                return 1;
            }
        }
    }
}
