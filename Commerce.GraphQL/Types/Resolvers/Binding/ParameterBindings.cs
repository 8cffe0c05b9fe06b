using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Claims;
using HotChocolate.Execution;
using HotChocolate.Execution.Processing;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Resolvers;

/// <summary>All bindings of a schema. What none of them handles is an argument.</summary>
internal sealed class ParameterBindings(IReadOnlyList<ParameterBinding> registered, IServiceProvider services)
{
    private readonly ConcurrentDictionary<ParameterInfo, ParameterBinding?> _found = [];

    private readonly IReadOnlyList<ParameterBinding> _bindings =
    [
        new ParentBinding(),
        new StateBinding<GlobalStateAttribute>(nameof(ResolverContextExtensions.GetGlobalState), a => a.Key),
        new StateBinding<ScopedStateAttribute>(nameof(ResolverContextExtensions.GetScopedState), a => a.Key),
        new StateBinding<LocalStateAttribute>(nameof(ResolverContextExtensions.GetLocalState), a => a.Key),
        .. registered,
        new ServiceBinding(services.GetService<IServiceProviderIsService>()),
        new ParameterBinding<IResolverContext>(c => c, isPure: false),
        new ParameterBinding<IMiddlewareContext>(c => (IMiddlewareContext)c, isPure: false),
        new ParameterBinding<CancellationToken>(c => c.RequestAborted),
        new ParameterBinding<ISchema>(c => c.Schema),
        new ParameterBinding<Path>(c => c.Path),
        new ParameterBinding<ISelection>(c => c.Selection),
        new ParameterBinding<IOperation>(c => c.Operation),
        new ParameterBinding<IObjectType>(c => c.ObjectType),
        new ParameterBinding<IObjectField>(c => c.Selection.Field),
        new ParameterBinding<IVariableValueCollection>(c => c.Variables),
        new ParameterBinding<ClaimsPrincipal>(c => c.GetUser()!),
        new ParameterBinding<IServiceProvider>(c => c.Services, isPure: false)
    ];

    /// <summary>Whether the parameter is an argument of the field.</summary>
    public bool IsArgument(ParameterInfo parameter) => Find(parameter) is null;

    /// <summary>What fills the parameter; null for an argument.</summary>
    public ParameterBinding? Find(ParameterInfo parameter) => _found.GetOrAdd(
        parameter, p => p.IsDefined(typeof(ArgumentAttribute)) ? null : _bindings.FirstOrDefault(b => b.CanHandle(p)));
}
