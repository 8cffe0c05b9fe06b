using HotChocolate.Types;

namespace HotChocolate.Resolvers;

/// <summary>What a field middleware knows: what the resolver knows, and the result.</summary>
public interface IMiddlewareContext : IResolverContext
{
    /// <summary>The value of the field.</summary>
    object? Result { get; set; }

    /// <summary>Whether anything has set <see cref="Result"/>.</summary>
    bool IsResultModified { get; }

    /// <summary>The object type of the value where the field's type is abstract and a middleware knows it, or null.</summary>
    IType? ValueType { get; set; }

    /// <summary>Runs the field's resolver and yields its value without setting <see cref="Result"/>.</summary>
    ValueTask<T> ResolveAsync<T>();

    /// <summary>Runs <paramref name="action"/> when the resolver or the request is done.</summary>
    void RegisterForCleanup(Func<ValueTask> action, CleanAfter cleanAfter = CleanAfter.Resolver);

    /// <summary>Replaces all arguments and yields those from before.</summary>
    IReadOnlyDictionary<string, ArgumentValue> ReplaceArguments(IReadOnlyDictionary<string, ArgumentValue> newArgumentValues);

    /// <summary>Replaces all arguments and yields those from before.</summary>
    IReadOnlyDictionary<string, ArgumentValue> ReplaceArguments(ReplaceArguments replace);

    /// <summary>Replaces one argument and yields the one from before.</summary>
    ArgumentValue ReplaceArgument(string argumentName, ArgumentValue newArgumentValue);

    /// <inheritdoc cref="IResolverContext.Clone"/>
    new IMiddlewareContext Clone();
}

/// <summary>The arguments to use instead of <paramref name="current"/>.</summary>
public delegate IReadOnlyDictionary<string, ArgumentValue> ReplaceArguments(IReadOnlyDictionary<string, ArgumentValue> current);
