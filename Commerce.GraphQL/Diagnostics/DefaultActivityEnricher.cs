using System.Text;
using Microsoft.Extensions.ObjectPool;

namespace HotChocolate.Diagnostics;

internal sealed class DefaultActivityEnricher(ObjectPool<StringBuilder> pool, InstrumentationOptions options) : ActivityEnricher(pool, options);
