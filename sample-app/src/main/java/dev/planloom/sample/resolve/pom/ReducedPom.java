package dev.planloom.sample.resolve.pom;

import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;

/** A POM without what dependencies do not depend on: most of it, and all that is deeply nested. */
final class ReducedPom {
    private ReducedPom() {}

    static Model of(Model model) {
        Model reduced = new Model();
        reduced.setModelVersion(model.getModelVersion());
        reduced.setParent(model.getParent());
        reduced.setGroupId(model.getGroupId());
        reduced.setArtifactId(model.getArtifactId());
        reduced.setVersion(model.getVersion());
        reduced.setPackaging(model.getPackaging());
        reduced.setProperties(model.getProperties());
        reduced.setDependencyManagement(model.getDependencyManagement());
        reduced.setDependencies(model.getDependencies());
        model.getProfiles().forEach(profile -> reduced.addProfile(profile(profile)));
        DistributionManagement distribution = model.getDistributionManagement();
        if (distribution != null && distribution.getRelocation() != null) {
            DistributionManagement relocating = new DistributionManagement();
            relocating.setRelocation(distribution.getRelocation());
            reduced.setDistributionManagement(relocating);
        }
        return reduced;
    }

    private static Profile profile(Profile profile) {
        Profile reduced = new Profile();
        reduced.setId(profile.getId());
        reduced.setActivation(profile.getActivation());
        reduced.setProperties(profile.getProperties());
        reduced.setDependencyManagement(profile.getDependencyManagement());
        reduced.setDependencies(profile.getDependencies());
        return reduced;
    }
}
