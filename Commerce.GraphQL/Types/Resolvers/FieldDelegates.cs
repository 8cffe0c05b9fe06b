using HotChocolate.Execution;
using HotChocolate.Types;

namespace HotChocolate.Resolvers;

/// <summary>One step of a field's pipeline: sets <see cref="IMiddlewareContext.Result"/>.</summary>
public delegate ValueTask FieldDelegate(IMiddlewareContext context);

/// <summary>Wraps a step around the next one.</summary>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);

/// <summary>The value of a field.</summary>
public delegate ValueTask<object?> FieldResolverDelegate(IResolverContext context);

/// <summary>The value of a field that needs neither services nor waiting.</summary>
public delegate object? PureFieldDelegate(IResolverContext context);

/// <summary>The stream of events behind a subscription field.</summary>
public delegate ValueTask<ISourceStream> SubscribeResolverDelegate(IResolverContext context);

/// <summary>Wraps a step around the next one wherever an operation applies the directive.</summary>
public delegate FieldDelegate DirectiveMiddleware(FieldDelegate next, Directive directive);
