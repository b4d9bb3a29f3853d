package shop;

class GeneratedPlan {}
