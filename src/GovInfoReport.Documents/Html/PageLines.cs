using System.Text.RegularExpressions;

namespace GovInfoReport.Documents;

/// <summary>Lines of a page that belong to the page and not to what it publishes.</summary>
static partial class PageLines
{
    const int Longest = 160;

    /// <summary>Whether a line is of the page: where one is, tools, counters, neighbours in a list, who runs the site.</summary>
    public static bool Is(string line) => line.Length <= Longest && Pattern().IsMatch(line);

    [GeneratedRegex("""
        ^(?:
            [【\[(（|]*\s*(?:上一[篇条页个]|下一[篇条页个])\s*(?:[:：】\])）].*)?
          | (?:您?(?:现在|当前)?(?:所在)?的?位置|当前栏目)\s*(?:是|为)?\s*[:：].*
          | 首页\s*(?:[>＞›»/\-|].*)?
          | (?:[【\[（(|\s]*(?:打印(?:本页|文章|页面)?|关闭(?:本页|窗口|页面)?|收藏(?:本页)?|返回(?:顶部|首页|列表|上一?页)?|复制链接|繁体版?|简体版?|无障碍(?:阅读|浏览)?|朗读|纠错|[大中小])[】\]）)|\s]*)+
          | (?:字体|字号)(?:大小)?\s*[:：]?[\s\[\]【】大中小+\-|A]*
          | (?:分享|转发)(?:到|至|按钮)?\s*[:：]?(?:\s*(?:微信|微博|新浪微博|QQ|QQ空间|朋友圈|更多))*
          | (?:浏览|点击|阅读|访问)(?:次数|人数|量|数)?\s*[:：]\s*[\[(]?\s*[0-9]*\s*[\])]?\s*次?
          | (?:扫一扫|扫描二维码|手机扫).*
          | .*(?:版权所有|ICP备\s*[0-9]|公网安备|网站标识码|网站地图).*
          | (?:主办|承办|技术支持)(?:单位)?\s*[:：].*
        )$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
