/** Configuration files as settings, each of which knows its file and line: properties, YAML and JSON. */
@NullMarked
package dev.planloom.sample.config;

import org.jspecify.annotations.NullMarked;
