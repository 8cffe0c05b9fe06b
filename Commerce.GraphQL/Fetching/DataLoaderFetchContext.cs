using System.Collections.Immutable;

namespace GreenDonut;

/// <summary>What goes along with a batch.</summary>
public readonly struct DataLoaderFetchContext<TValue>(IImmutableDictionary<string, object?> contextData)
{
    public IImmutableDictionary<string, object?> ContextData { get; } = contextData;

    /// <summary>The state that was set for its type, or the default.</summary>
    public TState? GetState<TState>() => GetState<TState>(typeof(TState).FullName!);

    public TState? GetState<TState>(string key)
        => ContextData.TryGetValue(key, out var value) && value is TState state ? state : default;

    /// <exception cref="InvalidOperationException">There is no such state.</exception>
    public TState GetRequiredState<TState>() => GetRequiredState<TState>(typeof(TState).FullName!);

    /// <exception cref="InvalidOperationException">There is no such state.</exception>
    public TState GetRequiredState<TState>(string key)
        => ContextData.TryGetValue(key, out var value) && value is TState state
            ? state
            : throw new InvalidOperationException($"The data loader needs the state `{key}`.");
}
