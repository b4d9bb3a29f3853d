package shop;

import dev.planloom.Task;

class ConfigTasks {
    @Task
    int tasks() {
        return 1;
    }

    @Task
    int values(int tasks) {
        return tasks + 1;
    }

    @Task
    int task(int values) {
        return values + 1;
    }

    @Task
    int options(int task) {
        return task + 1;
    }

    @Task
    int graph(int options) {
        return options + 1;
    }

    @Task
    int result(int graph) {
        return graph + 1;
    }

    @Task
    int run(int result) {
        return result + 1;
    }

    @Task
    int plan(int run) {
        return run + 1;
    }

    @Task
    int call(int plan) {
        return plan + 1;
    }

    @Task
    int callFrom0(int call) {
        return call + 1;
    }

    @Task
    int workers(int callFrom0) {
        return callFrom0 + 1;
    }

    @Task
    int yield(int workers) {
        return workers + 1;
    }

    @Task
    int record(int yield) {
        return yield + 1;
    }

    @Task
    int equals(int record) {
        return record + 1;
    }

    @Task
    int $(int equals) {
        return equals + 1;
    }

    @Task
    int $L(int $) {
        return $ + 1;
    }

    @Task
    int runner(int $L) {
        return $L + 1;
    }

    @Task
    int with(int runner) {
        return runner + 1;
    }

    @Task
    int replacement(int with) {
        return with + 1;
    }

    @Task
    int replacements(int replacement) {
        return replacement + 1;
    }

    @Task
    int over(int replacements) {
        return replacements + 1;
    }

    @Task
    int java(int over) {
        return over + 1;
    }

    @Task
    int dev(int java) {
        return java + 1;
    }
}
