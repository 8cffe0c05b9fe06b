using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Resolvers;

/// <summary>Fills <c>[GlobalState]</c>, <c>[ScopedState]</c>, <c>[LocalState]</c> and <c>[EventMessage]</c>. A state that is not set is an error unless the parameter may be null or has a default.</summary>
internal sealed class StateBinding<TAttribute>(string getter, Func<TAttribute, string?> key) : ParameterBinding where TAttribute : Attribute
{
    public override bool CanHandle(ParameterInfo parameter) => parameter.IsDefined(typeof(TAttribute), inherit: true);

    public override Expression Build(ParameterInfo parameter, Expression context)
    {
        var name = Expression.Constant(key(parameter.GetCustomAttribute<TAttribute>(inherit: true)!) ?? parameter.Name);
        var type = parameter.ParameterType;
        if (parameter.HasDefaultValue)
        {
            var value = Expression.Constant(parameter.DefaultValue, typeof(object));
            var typed = parameter.DefaultValue is null ? (Expression)Expression.Default(type) : Expression.Convert(value, type);
            return Expression.Call(typeof(ResolverContextExtensions), getter + "OrDefault", [type], context, name, typed);
        }

        var isNullable = Nullable.GetUnderlyingType(type) is not null
            || (!type.IsValueType && new NullabilityInfoContext().Create(parameter).ReadState != NullabilityState.NotNull);
        return Expression.Call(typeof(ResolverContextExtensions), isNullable ? getter + "OrDefault" : getter, [type], context, name);
    }
}
