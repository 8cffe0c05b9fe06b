namespace HotChocolate.Validation;

/// <summary>A rule as the index lists it.</summary>
/// <param name="Name">The name that error reports and tests use.</param>
/// <param name="Section">The anchor of its section in the specification; null for what is not in it yet.</param>
/// <param name="Create">Makes the rule for one validation.</param>
internal sealed record SpecifiedRule(string Name, string? Section, Func<ValidationContext, ValidationRule> Create);
