package shop;

import dev.planloom.Task;
import dev.planloom.Timeout;

record Size(@Timeout("1s") int width, @Task int height) {}
