namespace HotChocolate;

/// <summary>Takes the parameter from the state of the field's pipeline.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LocalStateAttribute(string? key = null) : Attribute
{
    /// <summary>The name of the state; default the parameter's name.</summary>
    public string? Key { get; } = key;
}
