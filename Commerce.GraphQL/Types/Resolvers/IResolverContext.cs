using System.Collections.Immutable;
using HotChocolate.Execution;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Resolvers;

/// <summary>What a resolver knows: the field, its arguments, its parent, the request, services.</summary>
public interface IResolverContext : IHasContextData
{
    /// <summary>The schema that is queried.</summary>
    ISchema Schema { get; }

    /// <summary>The object type to which the field belongs.</summary>
    IObjectType ObjectType { get; }

    /// <summary>The operation that is executed.</summary>
    IOperation Operation { get; }

    /// <summary>The selection of the field in the operation.</summary>
    ISelection Selection { get; }

    /// <summary>The coerced variables.</summary>
    IVariableValueCollection Variables { get; }

    /// <summary>Where in the result the field's value will stand.</summary>
    Path Path { get; }

    /// <summary>The name that the field has in the result.</summary>
    string ResponseName { get; }

    /// <summary>Whether the field has reported an error already.</summary>
    bool HasErrors { get; }

    /// <summary>The services of the resolver.</summary>
    IServiceProvider Services { get; set; }

    /// <summary>The services of the request.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>State that this field and the fields below it see.</summary>
    IImmutableDictionary<string, object?> ScopedContextData { get; set; }

    /// <summary>State that only the pipeline of this field sees.</summary>
    IImmutableDictionary<string, object?> LocalContextData { get; set; }

    /// <summary>Cancelled when the request is given up.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The value of the object to which the field belongs; throws <see cref="GraphQLException"/> where it is of another type.</summary>
    T Parent<T>();

    /// <summary>The argument's value; throws <see cref="GraphQLException"/> for unknown arguments and values that do not convert.</summary>
    T ArgumentValue<T>(string name);

    /// <summary>The argument as it was written.</summary>
    TValueNode ArgumentLiteral<TValueNode>(string name) where TValueNode : IValueNode;

    /// <summary>The argument's value, and whether it was given at all.</summary>
    Optional<T> ArgumentOptional<T>(string name);

    /// <summary>What kind of value the argument was given.</summary>
    ValueKind ArgumentKind(string name);

    /// <summary>A service; throws <see cref="InvalidOperationException"/> where it is not registered.</summary>
    T Service<T>() where T : notnull;

    /// <summary>A service registered under a key; throws <see cref="InvalidOperationException"/> where it is not registered.</summary>
    T Service<T>(object key) where T : notnull;

    /// <summary>A service; throws <see cref="InvalidOperationException"/> where it is not registered.</summary>
    object Service(Type service);

    /// <summary>An instance of a class of resolvers, made once per schema from its services.</summary>
    T Resolver<T>();

    /// <summary>Adds an error at the field; its value stays.</summary>
    void ReportError(string errorMessage);

    /// <summary>Adds an error; its value stays.</summary>
    void ReportError(IError error);

    /// <summary>Adds the error that an exception stands for; the field's value stays.</summary>
    void ReportError(Exception exception, Action<IErrorBuilder>? configure = null);

    /// <summary>The selections below <paramref name="selection"/> (default: this field) for one object type.</summary>
    IReadOnlyList<ISelection> GetSelections(IObjectType typeContext, ISelection? selection = null, bool allowInternals = false);

    /// <summary>The selections below this field.</summary>
    ISelectionCollection Select();

    /// <summary>The selections below the field of that name below this field.</summary>
    ISelectionCollection Select(string fieldName);

    /// <summary>The value of the query root, from which a payload's <c>query</c> field goes on.</summary>
    T GetQueryRoot<T>();

    /// <summary>A copy whose state can be changed without changing this one's.</summary>
    IResolverContext Clone();
}
