using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Resolvers;

/// <summary>Fills <c>[Service]</c> and every parameter whose type is registered as a service.</summary>
internal sealed class ServiceBinding(IServiceProviderIsService? registered) : ParameterBinding
{
    public override bool CanHandle(ParameterInfo parameter) => parameter.IsDefined(typeof(ServiceAttribute)) || IsService(parameter.ParameterType);

    public override bool UsesServices => true;

    public override bool IsPure(ParameterInfo parameter) => true;

    public override Expression Build(ParameterInfo parameter, Expression context)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<ServiceAttribute>()?.Key is { } key)
        {
            return Expression.Call(context, nameof(IResolverContext.Service), [type], Expression.Constant(key, typeof(object)));
        }

        var isOptional = parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable;
        return isOptional
            ? Expression.Call(typeof(ServiceProviderServiceExtensions), nameof(ServiceProviderServiceExtensions.GetService), [type],
                Expression.Property(context, typeof(IResolverContext).GetProperty(nameof(IResolverContext.Services))!))
            : Expression.Call(context, nameof(IResolverContext.Service), [type]);
    }

    private bool IsService(Type type)
    {
        if (registered is null || type.IsValueType || type == typeof(string) || type == typeof(IServiceProvider)) return false;
        // The container yields an empty list of anything, so a list is a service only where its elements are.
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)) return IsService(type.GetGenericArguments()[0]);
        return registered.IsService(type);
    }
}
