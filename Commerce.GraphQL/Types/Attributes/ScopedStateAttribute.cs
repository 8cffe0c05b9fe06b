namespace HotChocolate;

/// <summary>Takes the parameter from the state of the field and those above it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class ScopedStateAttribute(string? key = null) : Attribute
{
    /// <summary>The name of the state; default the parameter's name.</summary>
    public string? Key { get; } = key;
}
