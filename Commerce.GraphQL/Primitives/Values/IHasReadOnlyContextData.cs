namespace HotChocolate;

/// <summary>Carries values that were left by components, for reading.</summary>
public interface IHasReadOnlyContextData
{
    IReadOnlyDictionary<string, object?> ContextData { get; }
}
