namespace HotChocolate;

/// <summary>Carries values that components leave for each other.</summary>
public interface IHasContextData
{
    IDictionary<string, object?> ContextData { get; }
}
