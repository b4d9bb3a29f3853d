package shop;

import dev.planloom.Task;
import java.io.FileNotFoundException;
import java.io.IOException;

class ConfigTasks {
    ConfigTasks() throws InterruptedException, FileNotFoundException, Trouble {}

    static class Trouble extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Task
    String load() throws IOException, Trouble {
        return "loaded";
    }

    @Task
    void fail(String load) throws Throwable {
        if (load.isEmpty()) {
            throw new Trouble();
        }
    }
}
