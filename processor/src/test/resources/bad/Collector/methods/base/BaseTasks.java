package base;

import java.util.stream.Collector;

public class BaseTasks {
    private Collector<Integer, ?, String> ofBase() {
        throw new UnsupportedOperationException();
    }

    Collector<Integer, ?, String> ofPackage() {
        throw new UnsupportedOperationException();
    }
}
