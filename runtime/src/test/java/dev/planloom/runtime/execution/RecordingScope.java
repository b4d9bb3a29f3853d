package dev.planloom.runtime.execution;

import java.util.ArrayList;
import java.util.List;

/** A fake of a scope, which writes down how it is called. */
abstract class RecordingScope {
    private final List<String> calls = new ArrayList<>();

    RecordingScope(Object joiner, Object configuration) {
        calls.add("open " + joiner + " " + configuration);
    }

    String called(String call) {
        calls.add(call);
        return call;
    }

    List<String> calls() {
        return calls;
    }
}
