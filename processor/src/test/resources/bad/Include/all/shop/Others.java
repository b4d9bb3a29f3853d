package shop;

import dev.planloom.Plan;

@Plan(value = "OthersPlan", includes = Payment.class)
class Others {}
