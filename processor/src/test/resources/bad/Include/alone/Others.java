import dev.planloom.Plan;

@Plan(includes = Runnable.class)
class Others {}
