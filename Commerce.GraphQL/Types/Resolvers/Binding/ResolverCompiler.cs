using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Resolvers;

/// <summary>Makes one delegate of a property or method and of everything that fills its parameters.</summary>
internal sealed class ResolverCompiler(DescriptorContext descriptors)
{
    private static readonly ParameterExpression s_context = Expression.Parameter(typeof(IResolverContext), "context");

    /// <summary>Fills in what resolves the field, unless a delegate does already.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isRoot">Whether the field belongs to a root type, whose instance is made like that of a class of resolvers.</param>
    public void Compile(ObjectFieldDefinition field, bool isRoot)
    {
        var member = field.ResolverMember ?? field.Member;
        if (field.Resolver is not null || field.PureResolver is not null || member is null) return;
        field.IsMemberResolver = !isRoot && field.ResolverMember is null && field.ResolverType is null;
        var parameters = member is MethodInfo method ? method.GetParameters() : [];
        var call = Call(member, Instance(field, member, isRoot), [.. parameters.Select(Value)]);
        var isPure = IsSynchronous(call.Type);
        foreach (var parameter in parameters)
        {
            var binding = descriptors.ParameterBindings.Find(parameter);
            binding?.Configure(parameter, field);
            isPure &= binding?.IsPure(parameter) ?? true;
            field.UsesServices |= binding?.UsesServices ?? false;
        }

        field.ResultType ??= TypeWithoutTask(call.Type);
        field.IsPure = isPure;
        if (isPure && !field.UsesServices) field.PureResolver = Expression.Lambda<PureFieldDelegate>(Expression.Convert(call, typeof(object)), s_context).Compile();
        else field.Resolver = Expression.Lambda<FieldResolverDelegate>(Awaited(call), s_context).Compile();
    }

    /// <summary>Makes a delegate of a method outside of fields: of a node resolver, or of what opens a subscription's stream.</summary>
    public FieldResolverDelegate Compile(MethodInfo method, Type resolverType)
    {
        var instance = method.IsStatic ? null : Expression.Call(s_context, nameof(IResolverContext.Resolver), [resolverType]);
        return Expression.Lambda<FieldResolverDelegate>(Awaited(Call(method, instance, [.. method.GetParameters().Select(Value)])), s_context).Compile();
    }

    /// <summary>Makes a delegate of a method whose first arguments come from elsewhere: <paramref name="given"/> says for each parameter what, null for the usual.</summary>
    public FieldResolverDelegate Compile(MethodInfo method, Type resolverType, Func<ParameterInfo, Expression, Expression?> given)
    {
        var instance = method.IsStatic ? null : Expression.Call(s_context, nameof(IResolverContext.Resolver), [resolverType]);
        return Expression.Lambda<FieldResolverDelegate>(Awaited(Call(method, instance, [.. method.GetParameters().Select(p => given(p, s_context) ?? Value(p))])), s_context).Compile();
    }

    private static MethodCallExpression? Instance(ObjectFieldDefinition field, MemberInfo member, bool isRoot)
    {
        if (member is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true }) return null;
        var isResolver = field.ResolverType is not null || field.SourceType is null || field.SourceType == typeof(object);
        var type = isResolver ? field.ResolverType ?? member.ReflectedType! : member.DeclaringType!.IsAssignableFrom(field.SourceType!) ? field.SourceType! : member.DeclaringType!;
        return isResolver || isRoot
            ? Expression.Call(s_context, nameof(IResolverContext.Resolver), [type])
            : Expression.Call(s_context, nameof(IResolverContext.Parent), [type]);
    }

    private static Expression Call(MemberInfo member, Expression? instance, Expression[] arguments) => member switch
    {
        MethodInfo method => Expression.Call(instance, method, arguments),
        PropertyInfo property => Expression.Property(instance, property),
        _ => throw new ArgumentException($"{member} is neither property nor method.", nameof(member))
    };

    private Expression Value(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (descriptors.ParameterBindings.Find(parameter) is { } binding) return binding.Build(parameter, s_context);
        var name = Expression.Constant(descriptors.Naming.GetArgumentName(parameter));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            return Expression.Call(s_context, nameof(IResolverContext.ArgumentOptional), [type.GetGenericArguments()[0]], name);
        }

        return Expression.Call(
            s_context, typeof(IValueNode).IsAssignableFrom(type) ? nameof(IResolverContext.ArgumentLiteral) : nameof(IResolverContext.ArgumentValue), [type], name);
    }

    private static bool IsSynchronous(Type type)
        => !typeof(Task).IsAssignableFrom(type) && !typeof(IQueryable).IsAssignableFrom(type) && !typeof(IExecutable).IsAssignableFrom(type) && !(type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));

    private static Type TypeWithoutTask(Type type)
        => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)) ? type.GetGenericArguments()[0] : type;

    private static Expression Awaited(Expression call)
    {
        if (call.Type.IsGenericType && call.Type.GetGenericTypeDefinition() == typeof(Task<>)) return Helper(nameof(AwaitTask), call.Type.GetGenericArguments()[0], call);
        if (call.Type.IsGenericType && call.Type.GetGenericTypeDefinition() == typeof(ValueTask<>)) return Helper(nameof(AwaitValueTask), call.Type.GetGenericArguments()[0], call);
        return Expression.New(typeof(ValueTask<object?>).GetConstructor([typeof(object)])!, Expression.Convert(call, typeof(object)));
    }

    private static MethodCallExpression Helper(string name, Type type, Expression call)
        => Expression.Call(typeof(ResolverCompiler).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type), call);

    private static async ValueTask<object?> AwaitTask<T>(Task<T>? task) => task is null ? null : await task.ConfigureAwait(false);

    private static async ValueTask<object?> AwaitValueTask<T>(ValueTask<T> task) => await task.ConfigureAwait(false);
}
