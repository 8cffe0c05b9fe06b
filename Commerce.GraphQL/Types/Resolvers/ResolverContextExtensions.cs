using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using HotChocolate.Resolvers;

namespace HotChocolate;

/// <summary>State of requests, of fields and what is below them, and of one field's pipeline.</summary>
public static class ResolverContextExtensions
{
    /// <summary>State of the request, or the type's default.</summary>
    public static T? GetGlobalStateOrDefault<T>(this IResolverContext context, string name)
        => context.ContextData.TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>State of the request, or <paramref name="defaultValue"/>.</summary>
    public static T GetGlobalStateOrDefault<T>(this IResolverContext context, string name, T defaultValue)
        => context.ContextData.TryGetValue(name, out var value) && value is T typed ? typed : defaultValue;

    /// <summary>State of the request; throws <see cref="ArgumentException"/> where it is not set or of another type.</summary>
    public static T GetGlobalState<T>(this IResolverContext context, string name)
        => context.ContextData.TryGetValue(name, out var value) && Is<T>(value, out var typed) ? typed : throw Missing("global", name);

    /// <summary>State of this field and the fields above it, or the type's default.</summary>
    public static T? GetScopedStateOrDefault<T>(this IResolverContext context, string name)
        => context.ScopedContextData.TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>State of this field and the fields above it, or <paramref name="defaultValue"/>.</summary>
    public static T GetScopedStateOrDefault<T>(this IResolverContext context, string name, T defaultValue)
        => context.ScopedContextData.TryGetValue(name, out var value) && value is T typed ? typed : defaultValue;

    /// <summary>State of this field and the fields above it; throws <see cref="ArgumentException"/> where it is not set or of another type.</summary>
    public static T GetScopedState<T>(this IResolverContext context, string name)
        => context.ScopedContextData.TryGetValue(name, out var value) && Is<T>(value, out var typed) ? typed : throw Missing("scoped", name);

    /// <summary>State of this field's pipeline, or the type's default.</summary>
    public static T? GetLocalStateOrDefault<T>(this IResolverContext context, string name)
        => context.LocalContextData.TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>State of this field's pipeline, or <paramref name="defaultValue"/>.</summary>
    public static T GetLocalStateOrDefault<T>(this IResolverContext context, string name, T defaultValue)
        => context.LocalContextData.TryGetValue(name, out var value) && value is T typed ? typed : defaultValue;

    /// <summary>State of this field's pipeline; throws <see cref="ArgumentException"/> where it is not set or of another type.</summary>
    public static T GetLocalState<T>(this IResolverContext context, string name)
        => context.LocalContextData.TryGetValue(name, out var value) && Is<T>(value, out var typed) ? typed : throw Missing("local", name);

    /// <summary>Sets state for the whole request.</summary>
    public static void SetGlobalState<T>(this IResolverContext context, string name, T value) => context.ContextData[name] = value;

    /// <summary>Sets state for this field and the fields below it.</summary>
    public static void SetScopedState<T>(this IResolverContext context, string name, T value)
        => context.ScopedContextData = context.ScopedContextData.SetItem(name, value);

    /// <summary>Sets state for this field's pipeline.</summary>
    public static void SetLocalState<T>(this IResolverContext context, string name, T value)
        => context.LocalContextData = context.LocalContextData.SetItem(name, value);

    /// <summary>State of the request, made where it is not there yet.</summary>
    public static T GetOrSetGlobalState<T>(this IResolverContext context, string name, Func<string, T> createValue)
    {
        if (context.ContextData.TryGetValue(name, out var value) && Is<T>(value, out var typed)) return typed;
        var created = createValue(name);
        context.SetGlobalState(name, created);
        return created;
    }

    /// <summary>State of this field and what is below it, made where it is not there yet.</summary>
    public static T GetOrSetScopedState<T>(this IResolverContext context, string name, Func<string, T> createValue)
    {
        if (context.ScopedContextData.TryGetValue(name, out var value) && Is<T>(value, out var typed)) return typed;
        var created = createValue(name);
        context.SetScopedState(name, created);
        return created;
    }

    /// <summary>State of this field's pipeline, made where it is not there yet.</summary>
    public static T GetOrSetLocalState<T>(this IResolverContext context, string name, Func<string, T> createValue)
    {
        if (context.LocalContextData.TryGetValue(name, out var value) && Is<T>(value, out var typed)) return typed;
        var created = createValue(name);
        context.SetLocalState(name, created);
        return created;
    }

    /// <summary>Removes state of this field and what is below it.</summary>
    public static void RemoveScopedState(this IResolverContext context, string name) => context.ScopedContextData = context.ScopedContextData.Remove(name);

    /// <summary>Removes state of this field's pipeline.</summary>
    public static void RemoveLocalState(this IResolverContext context, string name) => context.LocalContextData = context.LocalContextData.Remove(name);

    /// <summary>The message that made a subscription run; throws <see cref="ArgumentException"/> outside of subscriptions.</summary>
    public static T GetEventMessage<T>(this IResolverContext context) => context.GetScopedState<T>(EventMessageKey);

    /// <summary>Who sends the request, if that is known.</summary>
    public static ClaimsPrincipal? GetUser(this IResolverContext context) => context.GetGlobalStateOrDefault<ClaimsPrincipal>(nameof(ClaimsPrincipal));

    /// <summary>Whether the field is selected below this one.</summary>
    public static bool IsSelected(this IResolverContext context, string fieldName) => context.Select().IsSelected(fieldName);

    /// <summary>Whether one of the fields is selected below this one.</summary>
    public static bool IsSelected(this IResolverContext context, string fieldName1, string fieldName2) => context.Select().IsSelected(fieldName1, fieldName2);

    /// <summary>Whether one of the fields is selected below this one.</summary>
    public static bool IsSelected(this IResolverContext context, string fieldName1, string fieldName2, string fieldName3)
        => context.Select().IsSelected(fieldName1, fieldName2, fieldName3);

    /// <summary>Whether one of the fields is selected below this one.</summary>
    public static bool IsSelected(this IResolverContext context, ISet<string> fieldNames) => context.Select().IsSelected(fieldNames);

    /// <summary>Where the event's message stands in the scoped state.</summary>
    internal const string EventMessageKey = "HotChocolate.Execution.EventMessage";

    private static bool Is<T>(object? value, [MaybeNullWhen(false)] out T typed)
    {
        typed = value is T right ? right : default;
        return value is T || (value is null && default(T) is null);
    }

    private static ArgumentException Missing(string scope, string name)
        => new($"There is no {scope} state `{name}` of the expected type: set it before, or ask with a default.", nameof(name));
}
