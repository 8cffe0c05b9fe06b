namespace HotChocolate.Execution;

/// <summary>Looks at the global state of a request without need of a copy of it.</summary>
internal static class RequestStates
{
    public static bool TryGetState(this IRequestContext context, string name, out object? value)
        => context is RequestContext own ? own.TryGetState(name, out value) : context.ContextData.TryGetValue(name, out value);

    public static bool HasState(this IRequestContext context, string name) => context.TryGetState(name, out _);
}
