// Names of months and days. Our own, because browsers and servers do not abbreviate alike (mrt, mrt., sep, sept).

export const calendarWords = {
  nl: {
    months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    monthsShort: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    weekdayLetters: 2,
    upToAndIncluding: 'tot en met',
    since: 'sinds',
    daysLeft: (days: number) => {
      if (days === 0) return 'vandaag';
      const size = Math.abs(days) === 1 ? '1 dag' : `${Math.abs(days)} dagen`;
      return days < 0 ? `${size} te laat` : size;
    },
  },
  en: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    weekdayLetters: 3,
    upToAndIncluding: 'to',
    since: 'since',
    daysLeft: (days: number) => {
      if (days === 0) return 'today';
      const size = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
      return days < 0 ? `${size} late` : size;
    },
  },
} as const;
