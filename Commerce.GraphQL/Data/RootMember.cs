using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Data;

/// <summary>Finds the property of the item that a computed value starts from.</summary>
internal static class RootMember
{
    public static MemberInfo? Of(LambdaExpression expression)
    {
        for (var node = expression.Body; node is not null;)
        {
            if (node is MemberExpression { Expression: ParameterExpression } member) return member.Member;
            node = node switch
            {
                MemberExpression inner => inner.Expression,
                MethodCallExpression call => call.Object ?? call.Arguments.FirstOrDefault(),
                UnaryExpression unary => unary.Operand,
                BinaryExpression binary => binary.Left,
                _ => null
            };
        }

        return null;
    }
}
