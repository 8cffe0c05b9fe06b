namespace HotChocolate;

/// <summary>Takes the parameter from the state of the request.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute(string? key = null) : Attribute
{
    /// <summary>The name of the state; default the parameter's name.</summary>
    public string? Key { get; } = key;
}
