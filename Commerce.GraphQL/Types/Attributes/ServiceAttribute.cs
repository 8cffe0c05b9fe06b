namespace HotChocolate;

/// <summary>Takes the parameter from the services.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute(string? key = null) : Attribute
{
    /// <summary>The key under which the service is registered, if it is.</summary>
    public string? Key { get; } = key;
}
