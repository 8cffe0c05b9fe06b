namespace HotChocolate;

/// <summary>Takes the parameter from an argument, whatever else its type may stand for.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ArgumentAttribute(string? name = null) : Attribute
{
    /// <summary>The argument's name; default the parameter's.</summary>
    public string? Name { get; } = name;
}
